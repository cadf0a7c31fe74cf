package org.rapport.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A sentence for a person, not yet in a language: a key of the message bundle of one module and the
 * values for its placeholders.
 *
 * @param module the module whose bundle holds the key, for example {@code feedback}
 * @param key a key of {@code org.rapport.<module>.messages}
 * @param arguments values for {@code {0}}, {@code {1}} …, formatted for the reader's locale
 */
public record Message(String module, String key, List<Object> arguments) {

  public Message {
    Objects.requireNonNull(module, "module");
    Objects.requireNonNull(key, "key");
    arguments = List.copyOf(arguments);
  }

  public static Message of(String module, String key, Object... arguments) {
    return new Message(module, key, Arrays.asList(arguments));
  }
}
