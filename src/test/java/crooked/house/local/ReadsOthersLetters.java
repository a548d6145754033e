package crooked.house.local;

import crooked.house.mailbox.Letter;
import java.util.List;

class ReadsOthersLetters {
  List<Letter> letters = List.of();
}
