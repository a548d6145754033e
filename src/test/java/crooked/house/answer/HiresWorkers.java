package crooked.house.answer;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class HiresWorkers {
  Executor workers = Executors.newFixedThreadPool(2);
}
