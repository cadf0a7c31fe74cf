package org.rapport.feedback.routing;

import java.util.List;
import java.util.Optional;

/** The rules that cases are routed by. */
public interface RulesInForce {

  /** Those that are asked, in their order. */
  List<Rule> inOrder();

  /** One by its id, also when it has ended, to name it. */
  Optional<Rule> with(long id);

  /** Labels of the queues that rules put cases in, in order. */
  List<String> queues();
}
