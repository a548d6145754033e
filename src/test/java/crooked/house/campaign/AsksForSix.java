package crooked.house.campaign;

class AsksForSix {
  int sum(int one, int two, int three, int four, int five, int six) {
    return one + two + three + four + five + six;
  }

  /** Six facts of a value are no arguments. */
  record Facts(int one, int two, int three, int four, int five, int six) {}
}
