package crooked.house.answer;

class CardUtils {}
