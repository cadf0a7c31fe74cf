package org.rapport.stakeholder.registry;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Names what differs between two records, for the audit trail: the fields, never what is in them.
 */
public final class Differences {

  private Differences() {}

  /**
   * @return component names, comma-separated; empty where nothing differs
   */
  public static <R extends Record> String between(R before, R after) {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : before.getClass().getRecordComponents()) {
      if (!Objects.equals(value(component, before), value(component, after))) {
        names.add(component.getName());
      }
    }
    return String.join(",", names);
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no access to " + component, e);
    }
  }
}
