package crooked.house.wiring;

public class RegisterWiring {}
