package crooked.house.reminder;

class CountsMillis {
  long since = System.currentTimeMillis();
}
