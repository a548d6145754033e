package crooked.house.report;

public class PublicForNobody {}
