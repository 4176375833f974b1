import { startPalette } from './desk/palette.ts';
import { startPlaceKeys } from './desk/places.ts';
import { keepTimesTrue } from './desk/times.ts';

// What every page of the newsroom loads, deferred. Pages are whole without it.
startPalette();
startPlaceKeys();
keepTimesTrue();
