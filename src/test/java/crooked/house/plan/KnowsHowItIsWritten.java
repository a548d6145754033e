package crooked.house.plan;

import crooked.house.plan.file.Entry;

class KnowsHowItIsWritten {
  Entry entry = new Entry();
}
