package crooked.house.answer.attic;

class LivesUnderTheRoof {}
