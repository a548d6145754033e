package crooked.house.people;

class ChangesItsMind {
  private String mind = "";

  void setMind(String mind) {
    this.mind = mind;
  }

  String mind() {
    return mind;
  }
}
