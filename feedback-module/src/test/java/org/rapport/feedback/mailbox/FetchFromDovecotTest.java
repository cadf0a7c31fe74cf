package org.rapport.feedback.mailbox;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;

/** Against what people run; {@code ./verify} installs it where it can. */
@Tag("database")
@EnabledIf("isInstalled")
class FetchFromDovecotTest extends FetchingRules {

  static boolean isInstalled() {
    return DovecotServer.isInstalled();
  }

  @Override
  MailServer server() throws Exception {
    return new DovecotServer();
  }
}
