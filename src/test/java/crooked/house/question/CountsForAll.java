package crooked.house.question;

class CountsForAll {
  static int count;
}
