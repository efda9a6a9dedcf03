package org.mindlinked.server;

import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The functions that Jena has anyway, but those with patterns, which are there as words of SPARQL.
 * Its own registries load any class of the class path that a query names as {@code java:…}; these
 * do not, so that even a name that is put together while the query runs finds nothing.
 */
final class StandardFunctions {
  /** They would not end with the query, as {@code REGEX} and {@code REPLACE} do. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          ARQConstants.fnPrefix + "matches",
          ARQConstants.fnPrefix + "replace",
          ARQConstants.ARQPropertyFunctionLibraryURI + "strSplit");

  private StandardFunctions() {}

  static void install(Context context) {
    FunctionRegistry.set(context, new Functions(FunctionRegistry.standardRegistry()));
    PropertyFunctionRegistry.set(
        context, new PropertyFunctions(PropertyFunctionRegistry.standardRegistry()));
  }

  private static boolean isOffered(String uri) {
    return !uri.startsWith(ARQConstants.javaClassURIScheme) && !LEFT_OUT.contains(uri);
  }

  private static final class Functions extends FunctionRegistry {
    private final FunctionRegistry standard;

    Functions(FunctionRegistry standard) {
      this.standard = standard;
    }

    @Override
    public @Nullable FunctionFactory get(String uri) {
      return isRegistered(uri) ? standard.get(uri) : null;
    }

    @Override
    public boolean isRegistered(String uri) {
      return isOffered(uri) && standard.isRegistered(uri);
    }
  }

  private static final class PropertyFunctions extends PropertyFunctionRegistry {
    private final PropertyFunctionRegistry standard;

    PropertyFunctions(PropertyFunctionRegistry standard) {
      this.standard = standard;
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String uri) {
      return isRegistered(uri) ? standard.get(uri) : null;
    }

    @Override
    public boolean manages(String uri) {
      return isRegistered(uri);
    }

    @Override
    public boolean isRegistered(String uri) {
      return isOffered(uri) && standard.isRegistered(uri);
    }
  }
}
