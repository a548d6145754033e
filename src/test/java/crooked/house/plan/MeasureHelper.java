package crooked.house.plan;

class MeasureHelper {}
