package org.rapport.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers what is to be done, by kind and subject. */
public final class TestWorkList implements WorkList {

  public final Map<String, WorkItem> open = new LinkedHashMap<>();

  @Override
  public void open(WorkItem item) {
    open.put(item.kind() + " " + item.subject(), item);
  }

  @Override
  public void close(String module, String kind, Object subject) {
    open.remove(kind + " " + subject);
  }
}
