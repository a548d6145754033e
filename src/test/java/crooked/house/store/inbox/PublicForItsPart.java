package crooked.house.store.inbox;

public class PublicForItsPart {}
