package org.rapport.platform.accounts;

import java.util.Set;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** The languages an account can be set to. */
final class Languages {

  private static final Set<String> TAGS =
      Set.of(Texts.ENGLISH.toLanguageTag(), Texts.CHINESE.toLanguageTag());

  private Languages() {}

  static String optional(String tag, String field) {
    if (tag == null || tag.isBlank()) {
      return null;
    }
    if (!TAGS.contains(tag)) {
      throw Invalid.field(field, Message.of("platform", "account.language.unknown"));
    }
    return tag;
  }
}
