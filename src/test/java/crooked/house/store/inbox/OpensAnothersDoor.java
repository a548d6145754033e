package crooked.house.store.inbox;

import crooked.house.people.Card;

class OpensAnothersDoor {
  Card card = new Card(1);
}
