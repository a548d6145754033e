package crooked.house.oversight;

class WantsTooMuch {
  final String all;

  WantsTooMuch(String one, String two, String three, String four, String five, String six) {
    all = one + two + three + four + five + six;
  }
}
