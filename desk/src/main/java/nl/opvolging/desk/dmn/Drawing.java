package nl.opvolging.desk.dmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where an editor draws the model: the facts below, above them what is worked out of them, and the decision on top. */
final class Drawing {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 60;
    private static final int STEP_RIGHT = 190;
    private static final int STEP_UP = 140;
    private static final int EDGE = 60;

    private final Map<String, Corner> corners = new LinkedHashMap<>();
    private final List<Need> needs;

    /** The upper left corner of a box. */
    private record Corner(int x, int y) {}

    /**
     * Finds a place for everything.
     *
     * @param facts the facts
     * @param steps what is worked out of them
     * @param needs what needs what
     */
    Drawing(List<Fact> facts, List<Step> steps, List<Need> needs) {
        this.needs = List.copyOf(needs);
        corners.put(RoutingModel.DECISION, new Corner(EDGE + STEP_RIGHT * Math.max(0, facts.size() - 1) / 2, EDGE));
        for (int i = 0; i < facts.size(); i++) {
            int x = EDGE + STEP_RIGHT * i;
            corners.put(facts.get(i).id(), new Corner(x, EDGE + 2 * STEP_UP));
            for (Step step : steps) {
                if (step.fact().equals(facts.get(i))) {
                    corners.put(step.name(), new Corner(x, EDGE + STEP_UP));
                }
            }
        }
    }

    void write(Xml xml) {
        xml.open("dmndi:DMNDI").open("dmndi:DMNDiagram", "id", "tekening");
        corners.forEach((id, corner) -> xml.open("dmndi:DMNShape", "id", "vak-" + id, "dmnElementRef", id)
                .empty(
                        "dc:Bounds",
                        "x",
                        String.valueOf(corner.x()),
                        "y",
                        String.valueOf(corner.y()),
                        "width",
                        String.valueOf(WIDTH),
                        "height",
                        String.valueOf(HEIGHT))
                .close());
        for (Need need : needs) {
            xml.open("dmndi:DMNEdge", "id", "lijn-" + need.id(), "dmnElementRef", need.id());
            writePoint(xml, need.source(), 0);
            writePoint(xml, need.decision(), HEIGHT);
            xml.close();
        }
        xml.close().close();
    }

    private void writePoint(Xml xml, String id, int down) {
        Corner corner = corners.getOrDefault(id, new Corner(0, 0));
        xml.empty("di:waypoint", "x", String.valueOf(corner.x() + WIDTH / 2), "y", String.valueOf(corner.y() + down));
    }
}
