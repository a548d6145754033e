package crooked.house.reading;

class CountsForAll {
  static int count;
}
