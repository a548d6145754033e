package crooked.house.people;

import tools.jackson.databind.json.JsonMapper;

class SpeaksJson {
  Object mapper() {
    return JsonMapper.builder().build();
  }
}
