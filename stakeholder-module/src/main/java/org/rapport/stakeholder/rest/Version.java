package org.rapport.stakeholder.rest;

import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** The version of a thing as HTTP says it: an entity tag, given back in {@code If-Match}. */
final class Version {

  private Version() {}

  static String tag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * @throws Invalid if {@code If-Match} is missing or no tag of ours
   */
  static long of(String ifMatch) {
    try {
      return Long.parseLong(ifMatch.replace("\"", "").strip());
    } catch (NullPointerException | NumberFormatException none) {
      throw Invalid.field("If-Match", Message.of("stakeholder", "registry.rest.ifMatch"));
    }
  }
}
