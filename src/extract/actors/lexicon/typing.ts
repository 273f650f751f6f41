export const natural = /(?:Sea|Ocean|Rivers?|Straits?|Lake|Gulf|Bay|Islands?|Mountains?|Peninsula|War|Street|Road)$/;
