package org.rapport.platform.webhooks;

import java.util.List;
import java.util.Optional;

/** The kept webhooks. */
interface Webhooks {

  void add(Webhook webhook);

  Optional<Webhook> with(long id);

  /** By name. */
  List<Webhook> all();

  /** With its deliveries. */
  void remove(Webhook webhook);
}
