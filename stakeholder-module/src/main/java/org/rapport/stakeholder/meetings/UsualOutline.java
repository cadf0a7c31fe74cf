package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** What a first meeting usually speaks about: the house's own outline, or the shipped one (J5). */
@ApplicationScoped
@Transactional
public class UsualOutline {

  private static final int ITEMS = 5;

  private final HouseOutlines house;
  private final Texts texts;

  @Inject
  UsualOutline(HouseOutlines house, Texts texts) {
    this.house = house;
    this.texts = texts;
  }

  protected UsualOutline() {
    this(null, null);
  }

  /** In the reader's language. */
  public List<String> items() {
    OutlineEntry both = house.get().own().orElseGet(this::shipped);
    return Texts.CHINESE.equals(texts.language()) ? both.chinese() : both.english();
  }

  /** Five things, for houses that have no outline of their own. */
  OutlineEntry shipped() {
    return new OutlineEntry(shippedIn(Texts.ENGLISH), shippedIn(Texts.CHINESE));
  }

  private List<String> shippedIn(Locale language) {
    return IntStream.rangeClosed(1, ITEMS)
        .mapToObj(
            item -> texts.in(language, Message.of("stakeholder", "meeting.outline.usual." + item)))
        .toList();
  }
}
