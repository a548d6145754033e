package crooked.house.mailbox;

class HidesADto {
  record LetterDto(String text) {}
}
