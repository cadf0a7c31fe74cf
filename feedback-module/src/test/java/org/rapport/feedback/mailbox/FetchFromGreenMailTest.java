package org.rapport.feedback.mailbox;

import org.junit.jupiter.api.Tag;

@Tag("database")
class FetchFromGreenMailTest extends FetchingRules {

  @Override
  MailServer server() {
    return new GreenMailServer();
  }
}
