package org.rapport.platform;

import java.util.Locale;
import org.rapport.kernel.Message;

/** Sentences of the modules' message bundles in a language. */
public interface Texts {

  /** The languages Rapport speaks: {@code en} and {@code zh-CN}. */
  Locale ENGLISH = Locale.ENGLISH;

  Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  String in(Locale language, Message message);

  /** Whether the module's bundle has this key. */
  boolean has(String module, String key);

  default String in(Locale language, String module, String key, Object... arguments) {
    return in(language, Message.of(module, key, arguments));
  }

  /**
   * The language of the current request: the person's choice, else Accept-Language, else English.
   */
  Locale language();

  /** In the language of the current request. */
  default String here(Message message) {
    return in(language(), message);
  }
}
