package crooked.house.progress;

class UpdateDto {}
