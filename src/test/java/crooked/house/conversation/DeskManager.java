package crooked.house.conversation;

class DeskManager {}
