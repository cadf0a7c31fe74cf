package org.rapport.platform;

/** Names a record of a module, written {@code module/key} and without blanks. */
public record RecordKey(String module, String key) {

  public static RecordKey parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new RecordKey("", text)
        : new RecordKey(text.substring(0, slash), text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return module + "/" + key;
  }
}
