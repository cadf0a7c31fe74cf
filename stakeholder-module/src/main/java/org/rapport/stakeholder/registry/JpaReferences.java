package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the database which tables point to stakeholders, so that no feature can be forgotten. */
@ApplicationScoped
class JpaReferences implements References {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Set<Long> among(Collection<Long> ids) {
    Set<Long> found = new HashSet<>();
    String all = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    for (Pointer pointer : Pointer.all(entities)) {
      if (pointer.isContact()) {
        continue;
      }
      List<?> here =
          new JpaStatement()
              .add("select distinct " + pointer.column() + " from " + pointer.table())
              .add("where " + pointer.column())
              .add("= any (cast(string_to_array(?, ',') as bigint[]))", all)
              .on(entities)
              .getResultList();
      here.forEach(id -> found.add(((Number) id).longValue()));
    }
    return found;
  }

  @Override
  public List<Moved> move(long from, long to) {
    entities.flush();
    new JpaStatement() // there may be one main contact
        .add("update stakeholder.contact set main = false where stakeholder_id = ?", from)
        .on(entities)
        .executeUpdate();
    List<Moved> moved = new ArrayList<>();
    for (Pointer pointer : Pointer.all(entities)) {
      Object[] holders = Collections.nCopies(pointer.singles().size(), to).toArray();
      List<?> keys =
          new JpaStatement()
              .add("select " + pointer.keyAsJson() + " from " + pointer.table() + " t")
              .add("where t." + pointer.column() + " = ? and", from)
              .add(pointer.isFree(), holders)
              .on(entities)
              .getResultList();
      keys.forEach(key -> moved.add(new Moved(pointer.table(), pointer.column(), (String) key)));
      keys.forEach(key -> point(pointer, (String) key, from, to));
    }
    return moved;
  }

  @Override
  public void moveBack(Collection<Moved> rows, long from, long to) {
    entities.flush();
    List<Pointer> pointers = Pointer.all(entities);
    for (Moved row : rows) {
      pointers.stream()
          .filter(p -> p.table().equals(row.table()) && p.column().equals(row.column()))
          .forEach(pointer -> point(pointer, row.key(), from, to));
    }
  }

  private void point(Pointer pointer, String key, long from, long to) {
    new JpaStatement()
        .add("update " + pointer.table() + " t set " + pointer.column() + " = ?", to)
        .add("where t." + pointer.column() + " = ?", from)
        .add("and " + pointer.keyAsJson() + " = cast(cast(? as jsonb) as text)", key)
        .on(entities)
        .executeUpdate();
  }
}
