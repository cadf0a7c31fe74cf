package org.rapport.platform.webhooks;

import java.util.Collection;
import java.util.Set;
import org.rapport.kernel.Text;
import org.rapport.platform.accounts.Problems;

/**
 * What an administrator decides about a webhook.
 *
 * @param events names of what it is told of
 * @param paused true keeps it from being told anything for the time being
 */
public record WebhookDetails(String name, String url, Set<String> events, boolean paused) {

  public WebhookDetails {
    events = events == null ? Set.of() : Set.copyOf(events);
  }

  /**
   * As it may be kept.
   *
   * @throws org.rapport.kernel.Invalid with everything that is wrong
   */
  WebhookDetails checked(PermittedAddresses permitted, Collection<String> known) {
    Problems problems = new Problems();
    String called = problems.take(() -> Text.required(name, "name", 120));
    WebhookAddress address = problems.take(() -> WebhookAddress.of(url, permitted));
    if (events.isEmpty()) {
      problems.add("events", "webhook.events.none");
    } else if (!known.containsAll(events)) {
      problems.add("events", "webhook.events.unknown");
    }
    problems.refuse();
    return new WebhookDetails(called, address.uri().toString(), events, paused);
  }
}
