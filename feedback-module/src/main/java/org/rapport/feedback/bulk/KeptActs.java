package org.rapport.feedback.bulk;

import java.util.Optional;

/** The acts on many cases. */
interface KeptActs {

  void add(KeptAct act);

  Optional<KeptAct> with(long id);
}
