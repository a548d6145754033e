package crooked.house.telegram;

class SendingService {}
