package org.rapport.stakeholder.registry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** SQL put together piece by piece with its values. */
public final class JpaStatement {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /**
   * @param piece with a {@code ?} for each of {@code itsValues}
   */
  public JpaStatement add(String piece, Object... itsValues) {
    String rest = piece;
    for (Object value : itsValues) {
      int mark = rest.indexOf('?');
      values.add(value);
      sql.append(rest, 0, mark).append('?').append(values.size());
      rest = rest.substring(mark + 1);
    }
    sql.append(rest).append(' ');
    return this;
  }

  public Query on(EntityManager entities) {
    Query query = entities.createNativeQuery(sql.toString());
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
