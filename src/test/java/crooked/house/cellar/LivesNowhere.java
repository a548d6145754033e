package crooked.house.cellar;

class LivesNowhere {}
