// Bundles the program, once, at install: the first run need not do it. What fails here is told when the program runs.
import { openBundle } from '../launch/bundle.mjs';
import { projectFolder } from '../launch/project.mjs';

await openBundle(projectFolder);
