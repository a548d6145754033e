package crooked.house.text;

class DateUtil {}
