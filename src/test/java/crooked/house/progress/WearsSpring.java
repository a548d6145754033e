package crooked.house.progress;

import org.springframework.stereotype.Component;

@Component
class WearsSpring {}
