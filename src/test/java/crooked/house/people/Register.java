package crooked.house.people;

/** Blameless: used next door. */
public class Register {
  public Card card() {
    return new Card(1);
  }
}
