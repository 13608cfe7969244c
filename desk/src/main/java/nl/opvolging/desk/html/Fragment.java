package nl.opvolging.desk.html;

import java.util.List;

/** Parts after each other, without an element around them. */
record Fragment(List<Html> parts) implements Html {
    Fragment {
        parts = List.copyOf(parts);
    }
}
