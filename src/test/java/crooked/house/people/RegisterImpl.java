package crooked.house.people;

class RegisterImpl {}
