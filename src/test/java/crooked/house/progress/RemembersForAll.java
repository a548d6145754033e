package crooked.house.progress;

import java.util.concurrent.ConcurrentHashMap;

class RemembersForAll {
  static final ConcurrentHashMap<String, String> SEEN = new ConcurrentHashMap<>();
}
