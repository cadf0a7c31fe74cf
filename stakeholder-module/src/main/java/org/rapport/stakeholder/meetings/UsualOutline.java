package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** The five things a first meeting usually speaks about (mission J5), in the reader's language. */
@ApplicationScoped
public class UsualOutline {

  private static final int ITEMS = 5;

  private final Texts texts;

  @Inject
  UsualOutline(Texts texts) {
    this.texts = texts;
  }

  protected UsualOutline() {
    this(null);
  }

  public List<String> items() {
    return IntStream.rangeClosed(1, ITEMS)
        .mapToObj(item -> texts.here(Message.of("stakeholder", "meeting.outline.usual." + item)))
        .toList();
  }
}
