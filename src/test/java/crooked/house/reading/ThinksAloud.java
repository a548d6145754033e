package crooked.house.reading;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ThinksAloud {
  Logger log = LoggerFactory.getLogger(ThinksAloud.class);
}
