package org.mindlinked.model;

import static java.util.Objects.requireNonNull;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A set in natural order that never changes: an array instead of a tree, and one instance for all
 * that are empty, which most are. All sets of all values are of this class.
 */
@SuppressWarnings("JdkObsolete") // the values promise a SortedSet, not what a NavigableSet has more
final class FixedSet<E> extends AbstractSet<E> implements SortedSet<E> {
  private static final Object[] NOTHING = {};
  private static final FixedSet<?> NONE = new FixedSet<>(NOTHING);

  /** Strictly ascending. */
  private final Object[] elements;

  private FixedSet(Object[] elements) {
    this.elements = elements;
  }

  /** The one set without elements. */
  @SuppressWarnings("unchecked") // it has none
  static <E> FixedSet<E> none() {
    return (FixedSet<E>) NONE;
  }

  /**
   * A set of these elements, itself if it is one already. Of elements that are alike the first
   * stays, as in every set.
   */
  @SuppressWarnings("unchecked") // what cannot be changed may be seen as of a wider type
  static <E> FixedSet<E> of(Collection<? extends E> elements) {
    if (elements instanceof FixedSet) {
      return (FixedSet<E>) elements;
    }
    return elements.isEmpty() ? none() : new FixedSet<>(ascending(elements.toArray()));
  }

  /** What a builder has gathered, which is fixed as long as it came in one piece, and one more. */
  static <E> Collection<E> add(Collection<E> gathered, E element) {
    requireNonNull(element, "element");
    Collection<E> growing = gathered instanceof FixedSet ? new ArrayList<>(gathered) : gathered;
    growing.add(element);
    return growing;
  }

  /** What a builder has gathered, and more. */
  static <E> Collection<E> addAll(Collection<E> gathered, Iterable<? extends E> more) {
    if (gathered.isEmpty() && more instanceof FixedSet) {
      return of((FixedSet<? extends E>) more);
    }
    Collection<E> growing = gathered;
    for (E element : more) {
      growing = add(growing, element);
    }
    return growing;
  }

  private static Object[] ascending(Object[] elements) {
    if (isAscending(elements)) {
      return elements;
    }
    Arrays.sort(elements); // stable: the first of those that are alike stays first
    int size = 1;
    for (int i = 1; i < elements.length; i++) {
      if (compare(elements[size - 1], elements[i]) != 0) {
        elements[size++] = elements[i];
      }
    }
    return size == elements.length ? elements : Arrays.copyOf(elements, size);
  }

  private static boolean isAscending(Object[] elements) {
    for (int i = 1; i < elements.length; i++) {
      if (compare(elements[i - 1], elements[i]) >= 0) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked") // the values' sets are declared of what can be compared
  private static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
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
  public boolean contains(@Nullable Object element) {
    return Arrays.binarySearch(elements, requireNonNull(element)) >= 0;
  }

  @Override
  public Iterator<E> iterator() {
    return new FixedList.Elements<>(elements);
  }

  @Override
  public Object[] toArray() {
    return Arrays.copyOf(elements, elements.length, Object[].class);
  }

  /** Nothing: the order is the natural one. */
  @Override
  public @Nullable Comparator<? super E> comparator() {
    return null;
  }

  @Override
  public E first() {
    return at(0);
  }

  @Override
  public E last() {
    return at(elements.length - 1);
  }

  @SuppressWarnings("unchecked") // only elements were put in
  private E at(int index) {
    if (elements.length == 0) {
      throw new NoSuchElementException();
    }
    return (E) elements[index];
  }

  @Override
  public SortedSet<E> subSet(E from, E to) {
    if (compare(from, to) > 0) {
      throw new IllegalArgumentException(from + " comes after " + to);
    }
    return between(place(from), place(to));
  }

  @Override
  public SortedSet<E> headSet(E to) {
    return between(0, place(to));
  }

  @Override
  public SortedSet<E> tailSet(E from) {
    return between(place(from), elements.length);
  }

  private SortedSet<E> between(int from, int to) {
    return from == to ? none() : new FixedSet<>(Arrays.copyOfRange(elements, from, to));
  }

  /** How many elements come before that one. */
  private int place(E element) {
    int found = Arrays.binarySearch(elements, requireNonNull(element));
    return found < 0 ? -1 - found : found;
  }
}
