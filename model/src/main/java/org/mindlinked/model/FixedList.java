package org.mindlinked.model;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/**
 * A list that never changes. All lists of all values are of this one class, since whatever goes
 * over the fields of every node (references, rules, triples) is then compiled for one kind of list.
 */
final class FixedList<E> extends AbstractList<E> implements RandomAccess {
  private static final Object[] NOTHING = {};
  private static final FixedList<?> NONE = new FixedList<>(NOTHING);

  private final Object[] elements;

  private FixedList(Object[] elements) {
    this.elements = elements;
  }

  /** The one list without elements. */
  @SuppressWarnings("unchecked") // it has none
  static <E> FixedList<E> none() {
    return (FixedList<E>) NONE;
  }

  /** A list of these elements, itself if it is one already. */
  @SuppressWarnings("unchecked") // what cannot be changed may be seen as of a wider type
  static <E> FixedList<E> of(Collection<? extends E> elements) {
    if (elements instanceof FixedList) {
      return (FixedList<E>) elements;
    }
    return elements.isEmpty() ? none() : new FixedList<>(elements.toArray());
  }

  /** What a builder has gathered, which is fixed as long as it came in one piece, and one more. */
  static <E> List<E> add(List<E> gathered, E element) {
    requireNonNull(element, "element");
    List<E> growing = gathered instanceof FixedList ? new ArrayList<>(gathered) : gathered;
    growing.add(element);
    return growing;
  }

  /** What a builder has gathered, and more. */
  static <E> List<E> addAll(List<E> gathered, Iterable<? extends E> more) {
    if (gathered.isEmpty() && more instanceof Collection) {
      return of(checked((Collection<? extends E>) more));
    }
    List<E> growing = gathered;
    for (E element : more) {
      growing = add(growing, element);
    }
    return growing;
  }

  private static <C extends Collection<?>> C checked(C elements) {
    if (!(elements instanceof FixedList)) {
      for (Object element : elements) {
        requireNonNull(element, "element");
      }
    }
    return elements;
  }

  @Override
  @SuppressWarnings("unchecked") // only elements were put in
  public E get(int index) {
    return (E) elements[index];
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  public boolean isEmpty() {
    return elements.length == 0;
  }

  @Override
  public Object[] toArray() {
    return Arrays.copyOf(elements, elements.length, Object[].class);
  }

  @Override
  public Iterator<E> iterator() {
    return new Elements<>(elements);
  }

  /** Goes over the elements of an array. */
  static final class Elements<E> implements Iterator<E> {
    private final Object[] elements;
    private int next;

    Elements(Object[] elements) {
      this.elements = elements;
    }

    @Override
    public boolean hasNext() {
      return next < elements.length;
    }

    @Override
    @SuppressWarnings("unchecked") // only elements were put in
    public E next() {
      if (next >= elements.length) {
        throw new NoSuchElementException();
      }
      return (E) elements[next++];
    }
  }
}
