#!/usr/bin/env node
// The bundle has no first line of its own to say what runs it, and loses its mode when it is renewed.
import "../dist/index.js";
