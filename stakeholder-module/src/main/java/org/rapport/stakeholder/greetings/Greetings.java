package org.rapport.stakeholder.greetings;

import java.util.List;
import java.util.Optional;

/** The kept letters to many and the templates they begin with. */
interface Greetings {

  Optional<Greeting> with(long id);

  /** As it is by now, for what others change meanwhile. */
  Greeting again(Greeting greeting);

  /** To change it; one at a time. */
  Optional<Greeting> locked(long id);

  /**
   * The newest first.
   *
   * @param madeBy null for anybody's
   */
  List<Greeting> latest(Long madeBy, int before, int max);

  int count(Long madeBy);

  void keep(Greeting greeting);

  void remove(Greeting draft);

  GreetingTemplate template(Occasion occasion);
}
