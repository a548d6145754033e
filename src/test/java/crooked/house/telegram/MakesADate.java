package crooked.house.telegram;

import java.util.Date;

class MakesADate {
  Date date = new Date();
}
