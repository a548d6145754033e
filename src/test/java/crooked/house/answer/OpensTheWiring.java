package crooked.house.answer;

import crooked.house.wiring.RegisterWiring;

class OpensTheWiring {
  RegisterWiring wiring = new RegisterWiring();
}
