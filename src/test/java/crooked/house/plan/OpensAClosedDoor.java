package crooked.house.plan;

import crooked.house.people.Register;

class OpensAClosedDoor {
  int ask() {
    return new Register().card().number();
  }
}
